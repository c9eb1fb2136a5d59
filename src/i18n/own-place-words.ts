/** The words of places of the reader's own. Each language is an object of this type. */
export interface OwnPlaceWords {
  /** What such a place is, over its card and its form. */
  readonly own: string;
  readonly stays: string;
  /** Opens the form for words of a text that have no link. */
  readonly give: string;
  readonly name: string;
  readonly language: string;
  readonly notSaid: string;
  readonly another: string;
  readonly kind: string;
  readonly position: string;
  readonly onMap: string;
  readonly waiting: string;
  readonly accuracy: string;
  readonly fromData: string;
  readonly save: string;
  readonly cancel: string;
  readonly missing: Readonly<Record<'name' | 'capital' | 'position' | 'accuracy', string>>;
  /** The name of the layer in which these places stand. */
  readonly layer: string;
  readonly notAtlas: string;
  readonly change: string;
  readonly remove: string;
  /** Makes a place of a feature of another layer. */
  readonly make: string;
  /** Chooses the attribute with the toponyms of a layer. */
  readonly toponyms: string;
  readonly toponymsHint: string;
  readonly none: string;
  readonly inArticles: string;
  readonly inNone: string;
}
