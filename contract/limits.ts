/** Limits that both the schemas and page script know. No zod here: the browser loads this file. */

/** The most of one line, and the most lines in one basket. */
export const maxQuantity = 99;
export const maxLines = 50;

/** The longest note on a line or on an order, in characters. */
export const noteMaxLength = 100;

/** The longest 동/호 or floor, and the longest entrance code, in characters. */
export const addressDetailMaxLength = 60;
export const entranceCodeMaxLength = 20;
