/**
 * A cookie that says "something was learnt here". Browsers clear a site's databases without telling
 * it; cookies mostly outlive that, so a log that is empty beside the mark was taken away.
 */
const MARK = 'learnt=1';
const LONGEST = 400 * 86_400;

/** Sets the mark, for as long as browsers allow. */
export function markLearnt(jar: { cookie: string }): void {
	jar.cookie = `${MARK}; Path=/; Max-Age=${LONGEST}; SameSite=Lax`;
}

export const wasLearnt = (jar: { cookie: string }): boolean =>
	jar.cookie.split('; ').includes(MARK);
