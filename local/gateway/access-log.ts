/** One line per request, in the stage's own format. Source: http-api-logging. */
import { contextVariable } from './context-variables';
import type { Exchange } from './exchange';

/** `$context.name`, with dots and underscores inside. */
const variable = /\$context\.([A-Za-z][\w.]*[\w])/g;

/** A format made ready; a variable without a value is written as `-`. */
export function compileAccessLog(format: string): (exchange: Exchange) => string {
  // Inside a JSON format a value must not end its string.
  const isJson = format.trimStart().startsWith('{');
  return (exchange) =>
    format.replaceAll(variable, (_, name: string) => {
      const value = contextVariable(exchange, name) ?? '-';
      return isJson ? JSON.stringify(value).slice(1, -1) : value.replaceAll(/[\r\n]/g, ' ');
    });
}
