/** The two languages of the course. Both are equal: every text exists in both or the build stops. */
export const languages = ['ko', 'en'] as const;
export type Lang = (typeof languages)[number];
/** A thing that exists once in each language. */
export type Both<T> = Readonly<Record<Lang, T>>;

export const other = (lang: Lang): Lang => (lang === 'ko' ? 'en' : 'ko');
/** How each language is called by its own readers. */
export const languageName: Both<string> = { ko: '한국어', en: 'English' };
