/** Names as strangers may read them: `김하늘` → `김**`, `Sky Kim` → `S**`. */
export function maskName(name: string): string {
  const [first] = name.trim();
  return first === undefined ? '' : `${first}**`;
}
