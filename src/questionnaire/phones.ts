import { type PlacePhones } from '../places/phones.ts';
import { telephone } from '../places/telephone.ts';

/** The numbers of a place, as links; 2-1-1 where somebody answers it, and where the place is not known. */
export function fillPhones(list: HTMLElement, place: PlacePhones | undefined): void {
  const numbers = [...(place?.no211 ? [] : [{ phone: '2-1-1' }]), ...(place?.phones ?? [])];
  list.replaceChildren(
    ...numbers.map(({ name, phone }: { name?: string; phone: string }) => {
      const link = document.createElement('a');
      link.className = 'usa-button usa-button--outline';
      link.href = telephone(phone);
      link.textContent = [name, phone === '2-1-1' ? '211' : phone].filter(Boolean).join(' ');
      return link;
    }),
  );
}
