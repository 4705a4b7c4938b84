/**
 * The script of the practice Gmail, served as source: it may use nothing from outside itself. Views are children of
 * one container and stay there, hidden, when another one is shown; the hash says which, and changes first.
 */
export function gmailPage(): void {
  const KEPT_VIEWS = 4;
  const views = document.querySelector('div.aeF > div.nH');
  if (!views) return;
  const account = location.pathname.split('/').slice(0, 4).join('/');
  const baseTitle = document.title;
  let turn = 0;

  const fragment = async (query: string): Promise<Element | null> => {
    const answer = await fetch(`${account}/practice?${query}`);
    if (!answer.ok) return null;
    const holder = document.createElement('template');
    holder.innerHTML = await answer.text();
    return holder.content.firstElementChild;
  };

  const show = async (): Promise<void> => {
    const mine = ++turn;
    const token = /\/([^/?]+)(\?|$)/.exec(location.hash)?.[1] ?? 'inbox';
    const known = [...views.children].find((view) => view.getAttribute('data-view') === token);
    const view = known ?? (await fragment(`view=${token}`));
    if (!view || mine !== turn) return;
    for (const other of views.children) other.setAttribute('style', 'display: none');
    view.removeAttribute('style');
    views.append(view);
    while (views.children.length > KEPT_VIEWS) views.firstElementChild?.remove();
    const subject = view.querySelector('h2.hP')?.textContent;
    document.title = subject ? `${subject} - ${baseTitle}` : `Recibidos - ${baseTitle}`;
  };

  /** Folded mails are fetched when opened, as Gmail does. */
  const unfold = async (item: Element): Promise<void> => {
    const list = item.parentElement;
    const token = item.closest('[data-view]')?.getAttribute('data-view');
    if (!list || !token) return;
    const all = await fragment(`view=${token}&open=all`);
    const items = all?.querySelector('[role=list]');
    if (items) list.replaceChildren(...items.children);
  };

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the whole script is one function
  const compose = (place: Element, dialog: boolean): void => {
    const box = document.createElement('div');
    box.className = dialog ? 'nH' : 'ip adB';
    if (dialog) box.setAttribute('role', 'dialog');
    box.innerHTML =
      '<div class="M9"><input name="subjectbox" placeholder="Asunto" aria-label="Asunto"><div class="Ap"><div class="Am Al editable" g_editable="true" role="textbox" aria-label="Cuerpo del mensaje" contenteditable="true"></div></div></div>';
    place.append(box);
    box.querySelector<HTMLElement>('.editable')?.focus();
  };

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const row = event.target.closest('tr.zA');
    const folded = event.target.closest('.kv, .kQ');
    const reply = event.target.closest('.ams');
    if (row) location.hash = `#inbox/${row.getAttribute('data-open')}`;
    else if (folded) void unfold(folded);
    else if (reply?.parentElement) compose(reply.parentElement, false);
    else if (event.target.closest('.T-I')) compose(document.body, true);
  });
  addEventListener('hashchange', () => void show());
  void show();
}
