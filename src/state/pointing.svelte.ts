/** What is pointed at in the text of an article or on the map, so that the other side lights it. */
export class Pointing {
  /** The id of the place whose name is pointed at in the panel, which the map lights. */
  pointed: string | null = $state.raw(null);
  /** The id of the feature of the map that the pointer is over, whose names the panel lights. */
  over: string | null = $state.raw(null);

  point(id: string | null): void {
    this.pointed = id;
  }

  hover(id: string | null): void {
    this.over = id;
  }
}
