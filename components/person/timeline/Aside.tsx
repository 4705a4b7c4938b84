/** Somebody's own words about what happened. */
export function Aside({ children }: { children: string }) {
  return (
    <p className="mt-0.5 border-l-2 border-line pl-2 text-sm [overflow-wrap:anywhere] whitespace-pre-wrap text-muted">
      {children}
    </p>
  );
}
