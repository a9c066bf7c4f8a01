/** Light, dark, or as the system has it. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The cookie that holds a chosen theme; absent follows the system. */
export const themeCookie = 'theme';

/** A cookie's value as a theme, or undefined for the system's. */
export function themeOf(cookie: string | undefined): Theme | undefined {
  return themes.find((theme) => theme === cookie);
}
