/** A client of the Graph API v19.0; begin with {@link golden.client.Graph}. Made by graphpin: change the spec and generate anew instead of changing it. */
@NullMarked
package golden.client;

import org.jspecify.annotations.NullMarked;
