import { placeName } from '../../places/channels.ts';
import { loadPlaces, onPlace } from './chosen.ts';

interface Tables {
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly overview: Tables['tables'][number];
  readonly places: Readonly<Record<string, number>>;
  readonly caption: string;
  readonly chosen: string;
  readonly notHere: string;
}

/** Puts the numbers of the chosen place into the table, and says where there is no such program. */
class IncomeTable extends HTMLElement {
  connectedCallback(): void {
    const data = this.querySelector('script')?.textContent;
    if (data) onPlace((place) => void this.show(JSON.parse(data) as Tables, place));
  }

  private async show(data: Tables, place: string): Promise<void> {
    const rows = data.tables[data.places[place] ?? -1] ?? data.overview;
    this.querySelectorAll('tbody tr').forEach((row, i) =>
      row.querySelectorAll('td').forEach((cell, j) => {
        cell.textContent = rows?.[i]?.[j] ?? '';
      }),
    );
    const caption = this.querySelector('.says');
    if (caption) caption.textContent = await captionOf(data, place);
  }
}

async function captionOf({ places, caption, chosen, notHere }: Tables, place: string): Promise<string> {
  if (!place) return caption;
  const name = placeName(await loadPlaces(), place, document.documentElement.lang);
  return (places[place] === undefined ? `${notHere} ${caption}` : chosen).replace('{state}', name);
}

customElements.define('income-table', IncomeTable);
