import type { JSX } from 'preact';

/** Line drawings on a 24-unit grid, our own; always beside or inside something that has a name. */
const PATHS = {
  panel: 'M4 5h16v14H4zM14 5v14',
  dashboard: 'M4 4h7v9H4zM13 4h7v5h-7zM13 11h7v9h-7zM4 15h7v5H4z',
  quiet: 'M4 12s3-6 8-6 8 6 8 6-3 6-8 6-8-6-8-6zM5 20 19 4',
  eye: 'M4 12s3-6 8-6 8 6 8 6-3 6-8 6-8-6-8-6zM12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  warn: 'M12 4 21 19H3zM12 10v4M12 16.600v.4',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 11v5M12 8v.3',
  down: 'M6 9.500l6 6 6-6',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  again: 'M19 12a7 7 0 1 1-2.500-5.400M19 4v4h-4',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.500l3 2',
  search: 'M10.500 4.500a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5',
  person: 'M12 4.500a3.700 3.700 0 1 0 0 7.400 3.700 3.700 0 0 0 0-7.400zM4.500 20c.5-4 3.700-6 7.500-6s7 2 7.500 6',
  inbox: 'M4 13 6.500 5h11L20 13v6H4zM4 13h5l1 2.500h4L15 13h5',
  chart: 'M4 20h16M6.500 17v-5M11 17V6M15.500 17V9M20 17v-3',
  data: 'M12 4c4 0 7 1.200 7 2.800v10.400c0 1.600-3 2.800-7 2.800s-7-1.200-7-2.800V6.800C5 5.200 8 4 12 4zM5 7c0 1.500 3 2.700 7 2.700S19 8.500 19 7M5 12c0 1.500 3 2.700 7 2.700s7-1.200 7-2.700',
  settings: 'M4 7h9M17 7h3M15 5v4M4 17h3M11 17h9M9 15v4M4 12h5M13 12h7M11 10v4',
  home: 'M4 11.500 12 5l8 6.500M6.500 10v9h11v-9',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  file: 'M7 4h7l4 4v12H7zM14 4v4h4',
} as const;
export type IconName = keyof typeof PATHS;

/** A decorative picture; hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The product's lantern, as in `assets/icon.svg`. */
export function Lantern(): JSX.Element {
  return (
    <svg class="lantern" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect width="16" height="16" rx="3.5" fill="#0e5d61" />
      <path d="M7 1h2v2h1l2 3H4l2-3h1zM4 12h8v2H4z" fill="#fff" />
      <path d="M5 6h6v6H5zM1 8h2v1H1zM13 8h2v1h-2z" fill="#f7b23b" />
      <path d="M8 6.600c1.400 1.500 2 2.300 2 3.400a2 2 0 0 1-4 0c0-1.100.6-1.900 2-3.400z" fill="#fff6e0" />
    </svg>
  );
}
