const QUIZ = /<(?:\w+:)?(?:questestinterop|assessmentItem|qti-assessment-item)\b/;

export const isQti = (text: string): boolean => QUIZ.test(text.slice(0, 3000));
