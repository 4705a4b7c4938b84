/** Resolves when the page has nothing better to do, at the latest after two seconds. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // A service worker has no idle time of its own.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2_000 });
    else setTimeout(resolve, 0);
  });
