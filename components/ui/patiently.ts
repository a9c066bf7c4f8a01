/** How soon a script that did not come through is asked for again. */
const againMs = 2_000;

/**
 * Loads a part of a screen, however long it takes: in a dead spot it shows nothing until its script is there, rather
 * than breaking the screen. For use inside `next/dynamic`, which names the script in the documents where the server
 * draws the part: there it is alive as soon as the rest, and nothing that was drawn is thrown away. For what only script draws: `on-demand.ts`.
 */
export async function patiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
  }
}
