import { expect, test } from 'vitest';
import { labelOf } from './device-label.ts';

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0';

test.each([
	['Firefox, Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
	['Edge, Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36 Edg/140.0`],
	['Chrome, Android', `Mozilla/5.0 (Linux; Android 10; K) ${CHROME} Mobile Safari/537.36`],
	['A browser', ''],
	['A browser', '<script>alert(1)</script>']
])('a device is called by its browser: %s', (label, userAgent) => {
	expect(labelOf(userAgent)).toBe(label);
});
