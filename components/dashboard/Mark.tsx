/** The funnel of three strokes, as on the toolbar. */
export function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-5 forced-color-adjust-none">
      <rect width="16" height="16" rx="3.5" fill="#0f766e" />
      <path d="M3 3h10v2H3zM5 6h6v2H5zM7 9h2v4H7z" fill="#fff" />
    </svg>
  );
}
