using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace DistrictApp;

/// <summary>Commands with parameters, on one line.</summary>
internal static class SqliteCommands
{
    /// <summary>A command; what it is given goes into it as parameters and never as text.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Every text is a constant of this folder.")]
    [SuppressMessage("Reliability", "CA2000", Justification = "A command of SQLite holds statements, which its connection lets go of.")]
    public static SqliteCommand Command(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
