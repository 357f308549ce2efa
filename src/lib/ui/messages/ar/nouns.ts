/** A noun with each of the forms that counting asks for. */
export interface Noun {
	one: string;
	two: string;
	twoOblique: string;
	/** 3 to 10. */
	few: string;
	/** 11 to 99. */
	many: string;
	/** None, hundreds, and parts. */
	other: string;
}

/** A feminine noun in ة: its dual and its accusative follow from it. */
function feminine(other: string, few: string): Noun {
	const stem = other.slice(0, -1);
	return {
		one: `${other} واحدة`,
		two: `${stem}تان`,
		twoOblique: `${stem}تين`,
		few,
		many: other,
		other
	};
}

/** A masculine noun: its accusative has an alif. */
function masculine(other: string, few: string): Noun {
	return {
		one: `${other} واحد`,
		two: `${other}ان`,
		twoOblique: `${other}ين`,
		few,
		many: `${other}ًا`,
		other
	};
}

export const card = feminine('بطاقة', 'بطاقات');
export const fact = feminine('معلومة', 'معلومات');
export const review = feminine('مراجعة', 'مراجعات');
export const answer = feminine('إجابة', 'إجابات');
export const wrongAnswer: Noun = {
	one: 'إجابة خاطئة واحدة',
	two: 'إجابتان خاطئتان',
	twoOblique: 'إجابتين خاطئتين',
	few: 'إجابات خاطئة',
	many: 'إجابة خاطئة',
	other: 'إجابة خاطئة'
};
export const newCard: Noun = {
	one: 'بطاقة جديدة واحدة',
	two: 'بطاقتان جديدتان',
	twoOblique: 'بطاقتين جديدتين',
	few: 'بطاقات جديدة',
	many: 'بطاقة جديدة',
	other: 'بطاقة جديدة'
};
export const newName: Noun = {
	one: 'اسم جديد واحد',
	two: 'اسمان جديدان',
	twoOblique: 'اسمين جديدين',
	few: 'أسماء جديدة',
	many: 'اسمًا جديدًا',
	other: 'اسم جديد'
};
export const point = feminine('درجة', 'درجات');
export const second = feminine('ثانية', 'ثوانٍ');
export const minute = feminine('دقيقة', 'دقائق');
export const hour = feminine('ساعة', 'ساعات');
export const day = masculine('يوم', 'أيام');
export const week = masculine('أسبوع', 'أسابيع');
export const month = masculine('شهر', 'أشهر');
export const year = feminine('سنة', 'سنوات');
export const times = feminine('مرة', 'مرات');
export const question = masculine('سؤال', 'أسئلة');
export const source = masculine('مصدر', 'مصادر');
export const name = masculine('اسم', 'أسماء');
export const pupil = masculine('طالب', 'طلاب');
export const test = masculine('اختبار', 'اختبارات');
export const entry = masculine('عنصر', 'عناصر');
export const problem = feminine('مشكلة', 'مشكلات');
export const code = masculine('رمز', 'رموز');
export const invitation = feminine('دعوة', 'دعوات');
export const mark = masculine('تقييم', 'تقييمات');
export const correction = masculine('تصحيح', 'تصحيحات');
export const place = masculine('موضع', 'مواضع');
export const word = feminine('كلمة', 'كلمات');
export const line = masculine('سطر', 'أسطر');
export const version = feminine('نسخة', 'نسخ');
export const mistake: Noun = {
	one: 'خطأ واحد',
	two: 'خطآن',
	twoOblique: 'خطأين',
	few: 'أخطاء',
	many: 'خطأً',
	other: 'خطأ'
};
export const decision = masculine('قرار', 'قرارات');
