/**
 * Where Gmail's web client shows what. Each entry deserves trust because it has outlived redesigns: `email`/`name`
 * attributes, `.gD`, `.g2`, `.g3[title]`, `.hP`, `.adn` and `gh=` stand in lists of 2014 and in maintained extensions of
 * 2026 (InboxSDK 2026-07, FlowCrypt 2026-08); `data-legacy-*` are the API's own ids (2016–2026). Classes are the second
 * vote, labels are never read: they are translated. Generations of containers (`.if` 2018, `.PeIF1d` 2022, `.a98.iY`
 * 2022-10, without `table.Bs` 2023-11) need no entry, since the thread is found from its heading upwards.
 */
export const SEL = {
  /** Drawn by a sender or typed by the user: nothing in here is ever a header. `.iA`, `.y2`: snippets; `.ip`: reply. */
  foreign: '.a3s, .ii, .ip, .M9, .iA, .y2, blockquote, [contenteditable], [g_editable], [role="dialog"]',
  /** Gmail keeps several views in the page and shows one by its inline style (InboxSDK, 2026). */
  hidden: '[hidden], [style*="display:none"], [style*="display: none"]',
  /** Heading of an open thread, 2014 class and 2018 attributes. */
  heading: 'h2.hP, .ha > h2, h2[data-thread-perm-id], h2[data-legacy-thread-id]',
  main: '[role="main"]',

  list: '[role="list"]',
  item: '[role="listitem"], .h7, .kv, .ky, .kQ, .kx',
  /** Newest class first within each state; `.kQ` and `.kx` are folded into a number. */
  state: [
    ['.h7', 'expanded'],
    ['.kv, .ky', 'collapsed'],
    ['.kQ, .kx', 'super-collapsed'],
  ],
  /** A message where the list around it is not recognised. */
  bare: '.adn',

  body: '.ii, .a3s',
  editor: '.M9, [g_editable]',
  clipped: 'a[href*="view=lg"]',

  accountMeta: 'head > meta[name="og-profile-acct"]',
  accountButton: '[role="banner"] a[href*="SignOutOptions"][aria-label]',

  /** Rows and their container, 2014–2026. */
  threadList: '[gh="tl"], tr.zA',
} as const;

/** What is looked up in one message, outside all that is foreign; an element counts as the first that it matches. */
export const PARTS = [
  ['ids', '[data-message-id], [data-legacy-message-id]'],
  ['sender', '.gD'],
  /** The details card, drawn only once it was opened, has the full names of sender and recipients. */
  ['card', '.ajA [email], .ajC [email]'],
  /** To, Cc and Bcc mixed. */
  ['recipient', '.g2, .hb [email], .hb [data-hovercard-id], .ajw [email]'],
  ['date', '.g3, .gK [title], .gH [title], span[title][alt]'],
  /** A second vote for the sender. */
  ['avatar', '.ajn, img[jid]'],
  /** The sender's place by cell and heading, should `.gD` go. */
  ['senderCell', 'h3.iw [email], .gF [email]'],
  ['folded', '.adx'],
  ['attachment', '[download_url]'],
] as const;
