// Runs while the overview is on its way. What comes after its charts is put in its place once all has been read.
import "./lay-out-when-idle.ts";
import "./parts-here.ts";
import "./table-here.ts";
