/**
 * What a translation of T has to be: the same keys, with any words where English has its own, and
 * functions of the same parameters. A key too many or mistyped does not compile; one too few is English, and the build counts
 * it. Of a list all is there or nothing.
 */
export type Translated<T> = T extends string
	? string
	: T extends (...given: infer Given) => infer Said
		? (...given: Given) => Whole<Said>
		: T extends readonly unknown[]
			? Whole<T>
			: T extends object
				? { readonly [Key in keyof T]?: Translated<T[Key]> }
				: T;

type Whole<T> = T extends string
	? string
	: T extends object
		? { readonly [Key in keyof T]: Whole<T[Key]> }
		: T;
