package dev.parallax.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.parallax.config.Secret;
import dev.parallax.config.Setting;

/// How to reach the PostgreSQL store.
public record StoreConfig(
        @Setting("The store's JDBC address; empty: an embedded PostgreSQL.")
        String url,

        @Setting(value = "The store's user.", byDefault = "postgres")
        String user,

        @Setting("The user's password.") Secret password,

        @Setting(value = "Connections that a service may hold at once.", byDefault = "8")
        int connections) {

    public StoreConfig withUrl(String address) {
        return new StoreConfig(address, user, password, connections);
    }

    /// A pool of connections; close it.
    public HikariDataSource open(String name) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password.value());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(0);
        pool.setAutoCommit(false);
        return new HikariDataSource(pool);
    }
}
