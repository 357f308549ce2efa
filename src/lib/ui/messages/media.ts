/** The texts about pictures and sounds in the current language: see current.ts. */
export { media } from './en/media.ts';
