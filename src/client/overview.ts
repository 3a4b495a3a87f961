// Stands behind the overview's last chart. What comes after it is put in its place once all has been read.
import "./parts-here.ts";
import "./table-here.ts";
