package org.passeur.web.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** What programs talk to. Bearer tokens alone count here: the server drops cookies on the way in. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
