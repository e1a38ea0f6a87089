#ifndef CGSL_SHIM_H
#define CGSL_SHIM_H
#include <gsl/gsl_blas.h>
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_eigen.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_linalg.h>
#include <gsl/gsl_math.h>
#include <gsl/gsl_matrix.h>
#include <gsl/gsl_multifit_nlinear.h>
#include <gsl/gsl_multimin.h>
#include <gsl/gsl_multiroots.h>
#include <gsl/gsl_permutation.h>
#include <gsl/gsl_qrng.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_roots.h>
#include <gsl/gsl_sf_exp.h>
#include <gsl/gsl_siman.h>
#include <gsl/gsl_vector.h>
#include <gsl/gsl_version.h>

#include "philox.h"

/* GSL's algorithm descriptors are mutable C globals, though nothing ever writes them: Swift is told so. */
#define CGSL_DESCRIPTOR(type, name) extern const type *name __attribute__((swift_attr("nonisolated(unsafe)")))
CGSL_DESCRIPTOR(gsl_multifit_nlinear_trs, gsl_multifit_nlinear_trs_ddogleg);
CGSL_DESCRIPTOR(gsl_multifit_nlinear_trs, gsl_multifit_nlinear_trs_dogleg);
CGSL_DESCRIPTOR(gsl_multifit_nlinear_trs, gsl_multifit_nlinear_trs_lm);
CGSL_DESCRIPTOR(gsl_multifit_nlinear_trs, gsl_multifit_nlinear_trs_subspace2D);
CGSL_DESCRIPTOR(gsl_multifit_nlinear_type, gsl_multifit_nlinear_trust);
CGSL_DESCRIPTOR(gsl_multimin_fdfminimizer_type, gsl_multimin_fdfminimizer_conjugate_fr);
CGSL_DESCRIPTOR(gsl_multimin_fdfminimizer_type, gsl_multimin_fdfminimizer_conjugate_pr);
CGSL_DESCRIPTOR(gsl_multimin_fdfminimizer_type, gsl_multimin_fdfminimizer_steepest_descent);
CGSL_DESCRIPTOR(gsl_multimin_fdfminimizer_type, gsl_multimin_fdfminimizer_vector_bfgs);
CGSL_DESCRIPTOR(gsl_multimin_fdfminimizer_type, gsl_multimin_fdfminimizer_vector_bfgs2);
CGSL_DESCRIPTOR(gsl_multimin_fminimizer_type, gsl_multimin_fminimizer_nmsimplex);
CGSL_DESCRIPTOR(gsl_multimin_fminimizer_type, gsl_multimin_fminimizer_nmsimplex2);
CGSL_DESCRIPTOR(gsl_multiroot_fdfsolver_type, gsl_multiroot_fdfsolver_gnewton);
CGSL_DESCRIPTOR(gsl_multiroot_fdfsolver_type, gsl_multiroot_fdfsolver_hybridj);
CGSL_DESCRIPTOR(gsl_multiroot_fdfsolver_type, gsl_multiroot_fdfsolver_hybridsj);
CGSL_DESCRIPTOR(gsl_multiroot_fdfsolver_type, gsl_multiroot_fdfsolver_newton);
CGSL_DESCRIPTOR(gsl_multiroot_fsolver_type, gsl_multiroot_fsolver_dnewton);
CGSL_DESCRIPTOR(gsl_multiroot_fsolver_type, gsl_multiroot_fsolver_hybrids);
CGSL_DESCRIPTOR(gsl_qrng_type, gsl_qrng_halton);
CGSL_DESCRIPTOR(gsl_qrng_type, gsl_qrng_sobol);
CGSL_DESCRIPTOR(gsl_root_fdfsolver_type, gsl_root_fdfsolver_newton);
CGSL_DESCRIPTOR(gsl_root_fdfsolver_type, gsl_root_fdfsolver_secant);
CGSL_DESCRIPTOR(gsl_root_fdfsolver_type, gsl_root_fdfsolver_steffenson);
CGSL_DESCRIPTOR(gsl_root_fsolver_type, gsl_root_fsolver_bisection);
CGSL_DESCRIPTOR(gsl_root_fsolver_type, gsl_root_fsolver_brent);
CGSL_DESCRIPTOR(gsl_root_fsolver_type, gsl_root_fsolver_falsepos);
#undef CGSL_DESCRIPTOR

static inline const char *cgsl_version(void) { return gsl_version; }
#endif
