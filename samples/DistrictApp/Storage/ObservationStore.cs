using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DistrictApp;

/// <summary>The figures of this office: one observation set for each subject and day, in its canonical form.</summary>
public sealed class ObservationStore(Database database, TimeProvider time) : IDisposable
{
    private const string Heading = "subject_id, subject_name, as_of, version, saved_at";
    private const string Day = "yyyy-MM-dd";

    /// <summary>SQLite takes one writer; the others wait here, without a thread each.</summary>
    private readonly SemaphoreSlim writer = new(1, 1);

    /// <summary>The figures of a subject on a day; null where none are stored.</summary>
    public StoredSet? Find(string subjectId, DateOnly day)
    {
        using var connection = database.Open();
        return Find(connection, subjectId, day);
    }

    /// <summary>What is stored, the latest day first.</summary>
    public IReadOnlyList<StoredHeading> List(int skip, int take)
    {
        using var connection = database.Open();
        using var command = connection.Command(
            $"SELECT {Heading} FROM observation_set ORDER BY as_of DESC, subject_name, subject_id LIMIT $take OFFSET $skip", ("$take", take), ("$skip", skip));
        using var row = command.ExecuteReader();
        List<StoredHeading> found = [];
        while (row.Read())
            found.Add(HeadingOf(row));
        return found;
    }

    /// <summary>How many sets are stored.</summary>
    public long Count()
    {
        using var connection = database.Open();
        using var command = connection.Command("SELECT count(*) FROM observation_set");
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The latest day that figures are stored of; null where there are none.</summary>
    public DateOnly? LatestDay()
    {
        using var connection = database.Open();
        using var command = connection.Command("SELECT max(as_of) FROM observation_set");
        return command.ExecuteScalar() is string day ? DayOf(day) : null;
    }

    /// <summary>Saves figures, all or none. What is stored equally already stays as it is and is no conflict.</summary>
    public async Task<SaveOutcome> SaveAsync(IReadOnlyCollection<SetChange> changes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(changes);
        await writer.WaitAsync(cancellation);
        try
        {
            using var connection = database.Open();
            using var transaction = connection.BeginTransaction();
            var (saved, conflicts, isNew) = (new List<StoredHeading>(), new List<StoredHeading>(), false);
            foreach (var change in changes)
            {
                var (set, json) = (change.Observations, ObservationWriter.Write(change.Observations));
                var stored = Find(connection, set.Subject.Id, set.AsOf);
                if (stored?.Json == json)
                    saved.Add(stored.Heading);
                else if (change.ReplacesVersion is { } known && known != (stored?.Heading.Version ?? 0))
                    conflicts.Add(stored?.Heading ?? new(set.Subject.Id, set.Subject.Name, set.AsOf, 0, time.GetUtcNow()));
                else
                    saved.Add(Write(connection, set, json, (stored?.Heading.Version ?? 0) + 1));
                isNew |= stored is null;
            }

            if (conflicts.Count > 0)
                return new([], conflicts, false);
            transaction.Commit();
            return new(saved, [], isNew);
        }
        finally
        {
            writer.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private StoredHeading Write(SqliteConnection connection, ObservationSet set, string json, long version)
    {
        var heading = new StoredHeading(set.Subject.Id, set.Subject.Name, set.AsOf, version, time.GetUtcNow());
        using var command = connection.Command(
            "INSERT OR REPLACE INTO observation_set (subject_id, as_of, subject_name, json, version, saved_at) VALUES ($subject, $day, $name, $json, $version, $at)",
            ("$subject", heading.SubjectId), ("$day", Text(set.AsOf)), ("$name", heading.SubjectName), ("$json", json), ("$version", version),
            ("$at", heading.SavedAt.ToString("O", CultureInfo.InvariantCulture)));
        command.ExecuteNonQuery();
        return heading;
    }

    private static StoredSet? Find(SqliteConnection connection, string subjectId, DateOnly day)
    {
        using var command = connection.Command(
            $"SELECT {Heading}, json FROM observation_set WHERE subject_id = $subject AND as_of = $day", ("$subject", subjectId), ("$day", Text(day)));
        using var row = command.ExecuteReader();
        return row.Read() ? new(HeadingOf(row), row.GetString(5)) : null;
    }

    private static StoredHeading HeadingOf(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), DayOf(row.GetString(2)), row.GetInt64(3),
        DateTimeOffset.ParseExact(row.GetString(4), "O", CultureInfo.InvariantCulture));

    private static string Text(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    private static DateOnly DayOf(string text) => DateOnly.ParseExact(text, Day, CultureInfo.InvariantCulture);
}
