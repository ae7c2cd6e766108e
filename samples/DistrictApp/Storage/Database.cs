using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace DistrictApp;

/// <summary>The SQLite file: where it lies, how it is opened, and what is in it.</summary>
public sealed class Database
{
    /// <summary>Counted up with each change of the schema.</summary>
    private const int SchemaVersion = 1;

    private const string Schema = """
        CREATE TABLE observation_set (
          subject_id TEXT NOT NULL, as_of TEXT NOT NULL, subject_name TEXT NOT NULL,
          json TEXT NOT NULL, version INTEGER NOT NULL, saved_at TEXT NOT NULL,
          PRIMARY KEY (subject_id, as_of)) STRICT;
        CREATE INDEX observation_set_by_day ON observation_set (as_of DESC, subject_name, subject_id);
        """;

    private readonly string connectionString;

    /// <summary>Opens the file, and makes it where there is none.</summary>
    /// <exception cref="InvalidOperationException">A later version of the application made it.</exception>
    public Database(IOptions<DistrictOptions> options, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(environment);
        var path = Path.GetFullPath(options.Value.Database, environment.ContentRootPath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Who cannot write within so many seconds is told to come again.
        connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 5 }.ToString();
        Prepare(path);
    }

    /// <summary>A connection, from the pool where there is one.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    private void Prepare(string path)
    {
        using var connection = Open();
        // Readers go on while somebody writes; the setting stays in the file.
        connection.Command("PRAGMA journal_mode = WAL").ExecuteNonQuery();
        using var transaction = connection.BeginTransaction();
        var version = connection.Command("PRAGMA user_version").ExecuteScalar() as long? ?? 0;
        if (version > SchemaVersion)
            throw new InvalidOperationException($"{path} has schema {version}, this application knows {SchemaVersion}; use the version of the application that made it.");
        if (version == 0)
            connection.Command($"{Schema} PRAGMA user_version = {SchemaVersion};").ExecuteNonQuery();
        transaction.Commit();
    }
}
