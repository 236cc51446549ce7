//! Loops over many players, compiled for the wide vectors of newer processors too.

/// Does the work as code for AVX2 where the processor has it: eight players at once instead of four, and bits counted
/// by one instruction. What is to profit has to be inlined into `work`.
#[inline(always)]
pub(super) fn wide<T>(work: impl FnOnce() -> T) -> T {
    #[cfg(target_arch = "x86_64")]
    if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("popcnt") {
        #[expect(unsafe_code, reason = "code for another processor than the build's can only be entered like this")]
        // SAFETY: this processor was just asked for both.
        return unsafe { with_avx2(work) };
    }
    work()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,popcnt")]
fn with_avx2<T>(work: impl FnOnce() -> T) -> T {
    work()
}
