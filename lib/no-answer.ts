/**
 * How an error boundary learns that the services did not answer: of an error of the server nothing but its `digest`
 * reaches the browser, and one that is set is kept.
 */
export const noAnswer = 'no-answer';
