/** Ties the button of a saved address to its form. Apart from both, since the one is for the browser and the other for the server. */
export function formIdOf(addressId: string): string {
  return `saved-${addressId}`;
}
