/** Media types of the files that the site offers, by the ending of their names. */
export const mediaTypes = {
  svg: "image/svg+xml",
  png: "image/png",
  csv: "text/csv",
  pdf: "application/pdf",
  json: "application/json",
  atom: "application/atom+xml",
  feedJson: "application/feed+json",
  manifest: "application/manifest+json",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
} as const;
