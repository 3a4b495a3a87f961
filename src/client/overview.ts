// Stands behind the overview's last chart. What comes after it is put in its place once all has been read.
import "./lay-out-when-idle.ts";
import "./parts-here.ts";
import "./table-here.ts";
