export declare const BROWSERS: Record<'chromium' | 'firefox', { env: string; names: string[]; pkg: string }>;
export declare function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
