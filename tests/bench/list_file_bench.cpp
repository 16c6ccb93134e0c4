#include "benchmarks.h"
#include "exchange/new_register.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

extern char **environ;

namespace yeonsu {

namespace {

struct Ran
{
    double milliseconds = 0;
    double megabytes = 0; ///< the most memory that was in use
};

/// Waits itself, since only then the system tells of the memory.
Ran ran(const QStringList &command)
{
    std::vector<QByteArray> kept;
    std::vector<char *> arguments;
    for (const QString &each : command)
        kept.push_back(each.toLocal8Bit());
    for (QByteArray &each : kept)
        arguments.push_back(each.data());
    arguments.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    pid_t process = 0;
    if (posix_spawnp(&process, arguments.front(), nullptr, nullptr, arguments.data(), environ) != 0)
        qFatal("%s cannot be started", arguments.front());
    int status = 0;
    rusage usage{};
    if (wait4(process, &status, 0, &usage) != process || status != 0)
        qFatal("%s failed", qPrintable(command.join(u' ')));
    return {double(timer.nsecsElapsed()) / 1e6, double(usage.ru_maxrss) / 1024};
}

/// People of the sample's first course, all of other names.
void writeList(const QString &path, qint64 people)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the list cannot be written");
    file.write("name,email,country,city,organisation,job title,seniority,course,status,note\n");
    for (qint64 i = 0; i < people; ++i)
        file.write(
            u"%1 Minsu %2,person%2@city.example,Vietnam,Hanoi,Office %3,Head of division,Section chief,"
            "SC-2019-01,Completed,\n"_s.arg(QString::number(i % 5000, 36).toUpper())
                .arg(i)
                .arg(i % 300)
                .toUtf8());
}

void importInto(const QString &name, const QDir &place, qint64 people, const QString &program,
                std::vector<Measurement> &measurements)
{
    const QString list = place.filePath(u"list-%1.csv"_s.arg(people));
    const QString target = place.filePath(u"register-%1.yeonsu"_s.arg(people));
    writeList(list, people);
    if (!createRegister(target, NewRegister::Sample, IfExists::Refuse))
        qFatal("no register");
    const Ran bare = ran(
        {u"sqlite3"_s, place.filePath(u"bare-%1.db"_s.arg(people)), u".import --csv %1 list"_s.arg(list)});
    const Ran import = ran({program, u"import"_s, target, u"--people"_s, list});
    measurements.push_back({name, people, import.milliseconds, u"ms"_s, u"sqlite3 .import of the same file"_s,
                            bare.milliseconds});
    measurements.push_back({name + u", most memory"_s, people, import.megabytes, u"MB"_s,
                            u"sqlite3 .import of the same file"_s, bare.megabytes});
}

} // namespace

void measureListFiles(const QString &folder, std::vector<Measurement> &measurements)
{
    const QTemporaryDir scratch;
    const QDir place(scratch.path());
    const QString program = QDir(folder).filePath(u"yeonsu"_s);
    const QString reader = QDir(folder).filePath(u"read_list"_s);
    constexpr qint64 many = 100'000;
    const QString name = u"import of people, with verdicts and history"_s;
    importInto(name, place, many, program, measurements);
    importInto(name, place, 10 * many, program, measurements);

    const QString workbook = place.filePath(u"list.xlsx"_s);
    const QString text = place.filePath(u"list.csv"_s);
    const QString source = place.filePath(u"register-%1.yeonsu"_s.arg(many));
    const auto written = [&](const QString &path) {
        return ran({program, u"export"_s, source, u"--table"_s, u"enrolments"_s, u"--out"_s, path});
    };
    const Ran asText = written(text);
    measurements.push_back({u"XLSX of enrolments written"_s, many, written(workbook).milliseconds, u"ms"_s,
                            u"the same as CSV"_s, asText.milliseconds});
    const Ran read = ran({reader, workbook});
    measurements.push_back({u"XLSX of enrolments read"_s, many, read.milliseconds, u"ms"_s,
                            u"the same as CSV"_s, ran({reader, text}).milliseconds});
    const Ran ofMany = ran({reader, place.filePath(u"list-%1.csv"_s.arg(10 * many))});
    measurements.push_back({u"CSV read"_s, 10 * many, ofMany.milliseconds, u"ms"_s, {}, 0});
    measurements.push_back({u"CSV read, most memory"_s, 10 * many, ofMany.megabytes, u"MB"_s, {}, 0});
}

} // namespace yeonsu
