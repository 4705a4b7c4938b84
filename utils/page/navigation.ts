/**
 * Calls back whenever the address of the page changes, the first load excepted. Single-page navigation is seen through
 * the Navigation API, which tells the *new* address before `location` has it; browsers without it are served by
 * `hashchange` and `popstate`.
 *
 * @param onAddress gets the address that is being navigated to
 */
export function watchNavigation(onAddress: (url: URL) => void, signal: AbortSignal): void {
  if ('navigation' in globalThis) {
    globalThis.navigation.addEventListener('navigate', (event) => onAddress(new URL(event.destination.url)), {
      signal,
    });
    return;
  }
  const tell = () => onAddress(new URL(location.href));
  addEventListener('hashchange', tell, { signal });
  addEventListener('popstate', tell, { signal });
}
