#include "dialogs/long_write.h"

#include "dialogs/progress_row.h"
#include "editing/background_write.h"
#include "support/application_style.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>

#include <chrono>

namespace yeonsu {

namespace {

struct LongWriteText
{
    Q_DECLARE_TR_FUNCTIONS(LongWriteText)
};

/// So many rows are written in about a tenth of a second.
constexpr std::size_t manyRows = 2000;
constexpr std::chrono::milliseconds untilShown{400};
constexpr int wholeBar = 100;
constexpr int leastWidth = 360;

} // namespace

Result<AppliedChange> writeShowingProgress(Register &store, const ChangeSet &changeSet, QWidget *parent)
{
    // What is erased leaves a file that is written anew, which takes as long as it is large.
    if (changeSet.changes.size() < manyRows && changeSet.erases.empty())
        return store.apply(changeSet);
    QProgressDialog dialog(LongWriteText::tr("Writing %Ln row(s)…", nullptr, int(changeSet.changes.size())),
                           {}, 0, wholeBar, parent);
    dialog.setBar(newProgressBar(&dialog));
    dialog.setMinimumWidth(scaledToLetters(leastWidth));
    dialog.setWindowTitle(LongWriteText::tr("Please wait"));
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(int(untilShown.count()));
    dialog.setAutoReset(false);
    dialog.setValue(0); // from here the time counts, also where the write has to wait for others
    BackgroundWrite write(store);
    QEventLoop loop;
    Result<AppliedChange> outcome;
    const auto end = [&](Result<AppliedChange> result) {
        outcome = std::move(result);
        loop.quit();
    };
    QObject::connect(&write, &BackgroundWrite::progressed, &dialog,
                     [&dialog](double done) { dialog.setValue(int(done * wholeBar)); });
    QObject::connect(
        &write, &BackgroundWrite::written, &loop, [&end](const AppliedChange &applied) { end(applied); },
        Qt::QueuedConnection);
    QObject::connect(
        &write, &BackgroundWrite::failed, &loop, [&end](const Error &error) { end(tl::unexpected(error)); },
        Qt::QueuedConnection);
    write.start(changeSet);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (outcome)
        store.adopt(*outcome);
    return outcome;
}

} // namespace yeonsu
