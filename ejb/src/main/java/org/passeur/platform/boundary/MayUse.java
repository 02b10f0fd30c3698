package org.passeur.platform.boundary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a feature's package: the other features whose boundary it may use. The build verifies it. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayUse {

    /** Names of features, for example {@code "community"}. */
    String[] value();
}
