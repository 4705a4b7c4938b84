/**
 * Gmail's parts whose change means that another thread, or more of the same one, is on screen. Gmail keeps several views
 * in the page and shows one by its `style`, so addresses alone miss the split pane; a message opens by changing its
 * class. Seen in InboxSDK's watchers (2026-07) and in saved markup since 2016.
 */
const ROOTS = {
  /** Holds one child per cached view. */
  views: 'div.aeF > div.nH',
  /** The messages of the thread on screen. */
  messages: '[role="main"] [role="list"]',
} as const;

/**
 * Watches those parts, and nothing below them: typing into a reply must not wake us.
 *
 * @param onChange called for every batch of changes; the caller waits until they calm down
 */
export function watchGmailChanges(doc: Document, onChange: () => void): { refresh(): void; stop(): void } {
  const observer = new MutationObserver(onChange);
  return {
    /** Attaches to the parts as they stand now; to be called after each reading, since Gmail replaces them. */
    refresh() {
      observer.disconnect();
      for (const list of doc.querySelectorAll(ROOTS.views)) watchChildren(observer, list, 'style');
      for (const list of doc.querySelectorAll(ROOTS.messages)) watchChildren(observer, list, 'class');
      observer.observe(doc.body, { childList: true });
    },
    stop: () => observer.disconnect(),
  };
}

function watchChildren(observer: MutationObserver, list: Element, attribute: string): void {
  observer.observe(list, { childList: true });
  for (const child of list.children) {
    observer.observe(child, { attributes: true, attributeFilter: [attribute] });
  }
}
