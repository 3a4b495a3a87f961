import { formatSize } from "../i18n/size.ts";
import { SANS } from "../marks/theme.ts";
import { pptxOf } from "../pptx/file.ts";
import type { PictureSource } from "../pptx/write/picture.ts";
import type { Data } from "./compose.ts";
import type { Made } from "./compose-show.ts";
import { save } from "./save.ts";

// Fetched only when somebody asks for a file.

const TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** A drawing as the browser paints it, in the reader's own fonts. */
const pictures: PictureSource = async (drawing) => {
  drawing.setAttribute("font-family", SANS);
  const [width, height] = ["width", "height"].map((name) => Number(drawing.getAttribute(name))) as [number, number];
  const svg = new Blob([new XMLSerializer().serializeToString(drawing)], { type: "image/svg+xml" });
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    canvas.getContext("2d")!.drawImage(image, 0, 0, width, height);
    return canvas.toDataURL("image/png").replace(/^data:/, "");
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** Lets the page be painted between two slides. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Makes the PowerPoint file of a deck, hands it to the reader, and answers with its name and size. */
export const saveFile = async (
  { home, locale, edition }: Data,
  { atlas, study, decks, page, choice }: Made,
  progress: (written: number, of: number) => void,
): Promise<{ name: string; size: string }> => {
  const bytes = await pptxOf(
    { document, atlas, study, home, page, decks, edition },
    {
      pictures,
      progress: (written, of) => {
        progress(written, of);
        return breathe();
      },
    },
  );
  const name = `${choice.places.join("-")}-${choice.length}.pptx`;
  save(new Blob([bytes], { type: TYPE }), name);
  return { name, size: formatSize(bytes.length, locale) };
};
