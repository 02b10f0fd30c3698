package org.passeur.community.boundary;

import org.passeur.platform.boundary.Coded;

public enum NetworkLevel implements Coded {
    NATIONAL,
    REGIONAL,
    LOCAL
}
