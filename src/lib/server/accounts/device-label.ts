/** What to call a device in a list, by what its browser says of itself: `Firefox, Android`. */
export function labelOf(userAgent: string): string {
	const browser = BROWSERS.find(([, sign]) => sign.test(userAgent))?.[0] ?? 'A browser';
	const system = SYSTEMS.find(([, sign]) => sign.test(userAgent))?.[0];
	return system ? `${browser}, ${system}` : browser;
}

/** Each also says that it is all those below it. */
const BROWSERS: readonly (readonly [string, RegExp])[] = [
	['Edge', /\bEdg/],
	['Opera', /\bOPR\//],
	['Samsung Internet', /\bSamsungBrowser\//],
	['Firefox', /\b(?:Firefox|FxiOS)\//],
	['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
	['Safari', /\bSafari\//]
];
const SYSTEMS: readonly (readonly [string, RegExp])[] = [
	['Android', /\bAndroid\b/],
	['iPhone', /\biPhone\b/],
	['iPad', /\biPad\b/],
	['ChromeOS', /\bCrOS\b/],
	['Windows', /\bWindows\b/],
	['Mac', /\bMacintosh\b/],
	['Linux', /\bLinux\b/]
];
