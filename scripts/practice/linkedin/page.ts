/**
 * The script of the practice LinkedIn, served as source: it may use nothing from outside itself. Follows links without
 * loading a document, as the site does: the address changes first, then the screen; old screens stay in the page,
 * hidden; the new title comes before the old ones, which stay too.
 */
export function linkedInPage(): void {
  const KEPT_SCREENS = 3;
  const screens = document.querySelector('#screens');
  const dialogs = document.querySelector('#dialogs');
  if (!screens || !dialogs) return;
  let turn = 0;

  const show = async (path: string): Promise<void> => {
    const mine = ++turn;
    const answer = await fetch(`/flagship-web/screen?path=${encodeURIComponent(path)}`);
    if (mine !== turn) return;
    if (!answer.ok) return location.assign(path);
    const screen: Record<'title' | 'pageKey' | 'language' | 'html', string> & { dialog: string | null } =
      await answer.json();
    if (mine !== turn) return;
    const title = document.createElement('title');
    title.textContent = screen.title;
    document.head.prepend(title);
    const key = document.createElement('meta');
    key.name = 'como-pk';
    key.content = screen.pageKey;
    document.head.append(key);
    document.documentElement.lang = screen.language;
    for (const old of screens.children) old.setAttribute('style', 'display: none');
    const holder = document.createElement('template');
    holder.innerHTML = screen.html;
    screens.append(holder.content);
    while (screens.children.length > KEPT_SCREENS) screens.firstElementChild?.remove();
    dialogs.innerHTML = screen.dialog ?? '';
    scrollTo(0, 0);
  };

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the whole script is one function
  const draw = async (skeleton: HTMLElement, path: string): Promise<void> => {
    const answer = await fetch(path);
    skeleton.outerHTML = await answer.text();
  };

  // A card that was left as a skeleton is drawn when somebody scrolls.
  addEventListener('scroll', () => {
    const skeleton = document.querySelector(
      '[data-sdui-screen]:not([style]) [data-late]:not([data-late=asked])',
    );
    if (!(skeleton instanceof HTMLElement)) return;
    const path = skeleton.dataset['late'] ?? '';
    skeleton.dataset['late'] = 'asked';
    void draw(skeleton, path);
  });

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || link.origin !== location.origin) return;
    const inside = /^\/(feed|search\/results\/people|in\/[^/]+(\/overlay\/contact-info)?)\/$/.test(
      link.pathname,
    );
    if (!inside || link.dataset['full'] !== undefined) return;
    event.preventDefault();
    history.pushState(null, '', link.pathname);
    void show(link.pathname);
  });
  addEventListener('popstate', () => void show(location.pathname));
}
