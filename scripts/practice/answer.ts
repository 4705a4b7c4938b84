/** What a practice site answers to a request. */
export type Answer =
  { type: 'text/html' | 'application/json'; body: string; status?: number } | { redirect: string };
