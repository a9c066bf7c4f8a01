/** Limits that both the schemas and page script know. No zod here: the browser loads this file. */

/** The most of one line, and the most lines in one basket. */
export const maxQuantity = 99;
export const maxLines = 50;

/** The most a customer may add for the rider, in won. */
export const maxTipMinor = 50_000;

/** The longest photo of a drop-off, as a data URL: the body limit leaves room for no more. */
export const photoMaxLength = 48_000;

/** The longest note on a line or on an order, in characters. */
export const noteMaxLength = 100;

/** The longest 동/호 or floor, and the longest entrance code, in characters. */
export const addressDetailMaxLength = 60;
export const entranceCodeMaxLength = 20;

/** The longest name of a person or of a saved address, in characters, and the most addresses one may save. */
export const personNameMaxLength = 40;
export const maxSavedAddresses = 20;

/** The longest review and the longest answer to one, in characters. */
export const reviewMaxLength = 1_000;
export const answerMaxLength = 500;

/** So many orders of a history are read at a time; fewer are the last. */
export const historyPageLength = 50;
