/** The version of what is shown never goes back, whatever order answers arrive in. */
export function newerOf<Data extends { version: number }>(shown: Data, heard: Data): Data {
  return heard.version >= shown.version ? heard : shown;
}
