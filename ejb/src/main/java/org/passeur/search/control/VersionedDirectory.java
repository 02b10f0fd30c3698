package org.passeur.search.control;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.store.LockFactory;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;
import org.hibernate.search.engine.cfg.ConfigurationPropertySource;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.environment.bean.BeanResolver;
import org.hibernate.search.util.common.reporting.EventContext;

/** Lucene's directory on disk, as Hibernate Search makes it, but called {@code plan-0a1b2c3d}. */
public class VersionedDirectory implements DirectoryProvider {

    @Override
    public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
        try (var onDisk =
                context.beanResolver().resolve(BeanReference.of(DirectoryProvider.class, "local-filesystem"))) {
            return onDisk.get().createDirectoryHolder(new Versioned(context));
        }
    }

    private record Versioned(DirectoryCreationContext context) implements DirectoryCreationContext {

        @Override
        public String indexName() {
            return context.indexName() + "-" + IndexVersion.current();
        }

        @Override
        public EventContext eventContext() {
            return context.eventContext();
        }

        @Override
        public Optional<String> shardId() {
            return context.shardId();
        }

        @Override
        public BeanResolver beanResolver() {
            return context.beanResolver();
        }

        @Override
        public ConfigurationPropertySource configurationPropertySource() {
            return context.configurationPropertySource();
        }

        @Override
        public Optional<Supplier<LockFactory>> createConfiguredLockFactorySupplier() {
            return context.createConfiguredLockFactorySupplier();
        }
    }
}
