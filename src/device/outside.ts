/** Links that may lead out of this site; the quick exit has to. */
export const OUTSIDE = 'a[href]:not([data-action=quick-exit])';

export const isOutside = ({ protocol, origin }: HTMLAnchorElement): boolean =>
  /^https?:$/.test(protocol) && origin !== location.origin;
