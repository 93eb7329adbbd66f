/** Version of this product, as records and ready documents carry it; a test holds it against package.json. */
export const PRODUCT_VERSION = '0.1.0';
