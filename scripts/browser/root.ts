/** Chromium's sandbox refuses to start as root; Debian packages install only as root. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** Whether a window can be shown: always outside Linux, else when X or Wayland is there. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' ||
  process.env['DISPLAY'] !== undefined ||
  process.env['WAYLAND_DISPLAY'] !== undefined;
