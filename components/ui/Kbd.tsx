/** Keys to press, as printed on them: `⌥ S`, `/`. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="shrink-0 rounded-sm border border-line-strong bg-surface px-1 font-mono text-xs leading-4 text-faint max-[260px]:hidden">
      {children}
    </kbd>
  );
}
